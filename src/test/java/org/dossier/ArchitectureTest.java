package org.dossier;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
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
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The house as parts 6 and 11 of the design lay it out. */
class ArchitectureTest {

    static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.dossier");

    /** What a feature may use, if nothing else is said of it below. */
    private static final Set<String> FOUNDATIONS = Set.of("source", "edition", "reference", "date", "http");

    private static final Map<String, Set<String>> EXCEPTIONS = Map.of(
            "statistic", Set.of("figure", "source", "edition", "date", "http"),
            "source", Set.of("edition", "date", "http"),
            "edition", Set.of("date", "http"),
            "reference", Set.of("http"),
            "date", Set.of(),
            "http", Set.of("date"));

    /** The packages in which classes are named by what they do. */
    private static final String[] NAMED_BY_ROLE = {"org.dossier.http.."};

    /** Collections, words that end in "s" in the singular, and classes that other packages still import by these names. */
    private static final Set<String> ALLOWED_PLURALS = Set.of("Cells", "Faults", "Messages", "Series", "Versions");

    @Test
    void no_feature_depends_on_another_but_statistics_on_figures() {
        Set<String> forbidden = MAIN.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> isOurs(use.getOriginClass()) && isOurs(use.getTargetClass()))
                .filter(use -> !mayUse(feature(use.getOriginClass()), feature(use.getTargetClass())))
                .map(use -> use.getOriginClass().getName() + " uses "
                        + use.getTargetClass().getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(forbidden).isEmpty();
        assertThat(MAIN.stream().filter(ArchitectureTest::isOurs).map(ArchitectureTest::feature))
                .contains(
                        "figure",
                        "statistic",
                        "organisation",
                        "presence",
                        "timeline",
                        "source",
                        "edition",
                        "date",
                        "http",
                        "index");
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
                .areAnnotatedWith(Path.class)
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
                        .filter(resideInAnyPackage(NAMED_BY_ROLE))
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
