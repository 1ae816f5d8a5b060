package org.dossier;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static java.util.Map.entry;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house as parts 6 and 11 of the design lay it out. */
class ArchitectureTest {

    static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.dossier");

    /** What a feature may use. */
    private static final Set<String> FOUNDATIONS =
            Set.of("assertion", "source", "edition", "revision", "reference", "date", "text", "http");

    /** What each of the other packages may use. */
    private static final Map<String, Set<String>> EXCEPTIONS = Map.ofEntries(
            entry("statistic", Set.of("figure", "assertion", "source", "edition", "revision", "date", "text", "http")),
            entry(
                    "brief",
                    Set.of(
                            "figure",
                            "statistic",
                            "profile",
                            "designation",
                            "presence",
                            "timeline",
                            "dispute",
                            "assertion",
                            "edition",
                            "revision",
                            "reference",
                            "date",
                            "text",
                            "http")),
            entry("catalogue", Set.of("presence", "timeline", "edition", "revision", "text", "http")),
            entry(
                    "profile",
                    Set.of(
                            "catalogue",
                            "assertion",
                            "source",
                            "edition",
                            "revision",
                            "reference",
                            "date",
                            "text",
                            "http")),
            entry("download", Set.of("edition", "revision", "date", "text", "http")),
            entry("mcp", Set.of("revision", "http")),
            entry("page", Set.of("edition", "revision", "text", "http")),
            entry("export", Set.of("publishing", "edition", "revision", "text", "http")),
            entry("service", Set.of("text", "http")),
            entry("vocabulary", Set.of("revision", "text", "http")),
            entry("assertion", Set.of("source", "edition", "revision", "reference", "date", "text", "http")),
            entry("source", Set.of("edition", "revision", "date", "text", "http")),
            entry("store", Set.of("export", "publishing", "edition", "revision", "text", "http")),
            entry("publishing", Set.of("change", "edition", "revision", "text", "http")),
            entry("change", Set.of("edition", "revision", "text", "http")),
            entry("edition", Set.of("revision", "text", "http")),
            entry("revision", Set.of("text", "http")),
            entry("reference", Set.of("text", "http")),
            entry("http", Set.of("date", "text")),
            entry("date", Set.of("text")),
            entry("text", Set.of()));

    private static final int MOST_LINES_OF_A_PACKAGE = 2_000;

    /** Collections. */
    private static final Set<String> ALLOWED_PLURALS = Set.of("Bounds", "Faults", "Messages");

    private static final Path SOURCES = Path.of("src/main/java");

    /** The rows that a query names: an entity in HQL, a table in SQL. */
    private static final Pattern ROW = Pattern.compile("\\b(\\w+Entity)\\b|\\b(?:from|join|into|update) ([a-z_]+)\\b");

    private static final Pattern INTERNAL = Pattern.compile(
            "io\\.vertx\\.core\\.(.*\\.)?(impl|spi)\\..*" + "|io\\.quarkus\\.vertx\\.(core|http)\\.runtime\\..*");

    private static final Pattern LITERAL =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:\\\\.|[^\"\\\\])*)\"", Pattern.DOTALL);

    @Test
    void no_feature_depends_on_another_but_those_that_are_named() {
        Set<String> forbidden = MAIN.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> isOurs(use.getOriginClass()) && isOurs(use.getTargetClass()))
                .filter(use -> !mayUse(feature(use.getOriginClass()), feature(use.getTargetClass())))
                .map(use -> use.getOriginClass().getName() + " uses "
                        + use.getTargetClass().getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(forbidden).isEmpty();
        Set<String> packages = MAIN.stream()
                .filter(ArchitectureTest::isOurs)
                .map(ArchitectureTest::feature)
                .collect(Collectors.toSet());
        assertThat(packages).containsAll(EXCEPTIONS.keySet()).containsAll(FOUNDATIONS);
    }

    /** The maps in the package documentation and in architecture.md name every package, and nothing else. */
    @Test
    void the_maps_show_every_package() throws IOException {
        Set<String> packages = MAIN.stream()
                .filter(ArchitectureTest::isOurs)
                .map(ArchitectureTest::feature)
                .collect(Collectors.toSet());
        Set<String> ofHttp = MAIN.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("org.dossier.http."))
                .map(name -> name.substring("org.dossier.http.".length()))
                .collect(Collectors.toSet());
        assertThat(inMap(SOURCES.resolve("org/dossier/package-info.java"), " \\*   (\\w+)/"))
                .isEqualTo(packages);
        assertThat(inMap(SOURCES.resolve("org/dossier/http/package-info.java"), " \\*   (\\w+)/"))
                .isEqualTo(ofHttp);
        assertThat(inMap(Path.of("src/docs/architecture.md"), "  (\\w+)/ ")).isEqualTo(packages);
        assertThat(inMap(Path.of("src/docs/architecture.md"), "    (\\w+)/ ")).isEqualTo(ofHttp);
    }

    private static Set<String> inMap(Path file, String line) throws IOException {
        return Pattern.compile("^" + line, Pattern.MULTILINE)
                .matcher(Files.readString(file))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void no_package_is_large() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            Map<Path, Integer> lines = files.filter(file -> file.toString().endsWith(".java"))
                    .collect(groupingBy(Path::getParent, summingInt(ArchitectureTest::lines)));
            assertThat(lines).isNotEmpty().allSatisfy((directory, count) -> assertThat(count)
                    .isLessThanOrEqualTo(MOST_LINES_OF_A_PACKAGE));
        }
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A query names rows of its own package only; those of another are in fragments that the other makes. */
    @Test
    void queries_name_only_rows_of_their_own_package() throws IOException {
        Map<String, String> owners = new HashMap<>();
        MAIN.stream().filter(type -> type.isAnnotatedWith(Entity.class)).forEach(row -> {
            owners.put(row.getSimpleName(), row.getPackageName());
            owners.put(row.getAnnotationOfType(Table.class).name(), row.getPackageName());
        });
        Set<String> foreign = new TreeSet<>();
        Set<String> own = new TreeSet<>();
        for (JavaClass type : MAIN) {
            Path source = SOURCES.resolve(type.getName().replace('.', '/') + ".java");
            if (Files.exists(source)) {
                LITERAL.matcher(Files.readString(source))
                        .results()
                        .flatMap(literal -> ROW.matcher(literal.group()).results())
                        .map(row -> row.group(1) == null ? row.group(2) : row.group(1))
                        .filter(owners::containsKey)
                        .forEach(row -> (owners.get(row).equals(type.getPackageName()) ? own : foreign)
                                .add(type.getSimpleName() + " names " + row));
            }
        }
        assertThat(own).contains("RevisionRow names RevisionEntity", "EditionIndex names edition_organisation");
        assertThat(foreign).isEmpty();
    }

    @Test
    void rows_never_leave_their_package_and_are_called_entities() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .should()
                .bePackagePrivate()
                .andShould()
                .haveSimpleNameEndingWith("Entity")
                .check(MAIN);
        classes()
                .that()
                .haveSimpleNameEndingWith("Entity")
                .should()
                .bePackagePrivate()
                .check(MAIN);
    }

    @Test
    void resource_methods_are_public_in_public_classes() {
        methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should()
                .bePublic()
                .andShould()
                .beDeclaredInClassesThat()
                .arePublic()
                .andShould()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(jakarta.ws.rs.Path.class)
                .andShould()
                .beDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Resource")
                .check(MAIN);
    }

    @Test
    void names_are_plain() {
        noClasses()
                .should(com.tngtech.archunit.lang.conditions.ArchConditions.haveNameMatching(
                        ".*(Impl|Util|Utils|Helper|Manager|Dto|DTO|Base)"))
                .check(MAIN);
    }

    /** A plural is a page on the wire or a collection; whatever does something says what it does. */
    @Test
    void only_records_and_collections_have_a_bare_plural_as_their_name() {
        assertThat(MAIN.stream()
                        .filter(type -> type.isTopLevelClass() && !type.isRecord())
                        .map(JavaClass::getSimpleName)
                        .filter(ArchitectureTest::isBarePlural))
                .containsExactlyInAnyOrderElementsOf(ALLOWED_PLURALS);
    }

    @Test
    void what_a_class_needs_it_is_given_when_it_is_made() {
        noFields().should().beAnnotatedWith(Inject.class).check(MAIN);
    }

    @Test
    void only_a_clock_tells_the_time() {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "reads the time of the machine", ArchitectureTest::readsTheTimeOfTheMachine))
                .orShould()
                .callConstructor(java.util.Date.class)
                .check(MAIN);
    }

    @Test
    void http_knows_nothing_of_the_store() {
        noClasses()
                .that(resideInAPackage("org.dossier.http.."))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "java.sql..", "io.quarkus.hibernate..")
                .check(MAIN);
    }

    /** ADR 12 names every class that uses internals of Vert.x or Quarkus, and no other. */
    @Test
    void only_the_classes_that_are_listed_use_internals() throws IOException {
        Set<String> using = MAIN.stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(use ->
                                INTERNAL.matcher(use.getTargetClass().getName()).matches()))
                .map(type -> type.getName().replaceAll(".*\\.|\\$.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> listed = Files.readAllLines(Path.of("src/docs/adr/0012-what-touches-internals.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("\\|")[1])
                .flatMap(names -> Pattern.compile("`(\\w+)`").matcher(names).results())
                .map(name -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(using).isEqualTo(listed);
    }

    /** One word that ends in "s", as in {@code Headers}, but not in {@code Address} or {@code Status}. */
    private static boolean isBarePlural(String name) {
        return name.matches("[A-Z][a-z0-9]*[^isu]s");
    }

    private static boolean readsTheTimeOfTheMachine(JavaAccess<?> call) {
        AccessTarget target = call.getTarget();
        boolean now = target.getName().equals("now")
                && target.getOwner().getPackageName().equals("java.time")
                && ((AccessTarget.MethodCallTarget) target)
                        .getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean milliseconds = target.getOwner().isEquivalentTo(System.class)
                && target.getName().equals("currentTimeMillis");
        return now || milliseconds;
    }

    private static boolean mayUse(String feature, String other) {
        return feature.equals(other)
                || EXCEPTIONS.getOrDefault(feature, FOUNDATIONS).contains(other);
    }

    private static boolean isOurs(HasName type) {
        return type.getName().startsWith("org.dossier.") && !type.getName().equals("org.dossier.package-info");
    }

    private static String feature(JavaClass type) {
        return type.getName().split("\\.")[2];
    }
}
