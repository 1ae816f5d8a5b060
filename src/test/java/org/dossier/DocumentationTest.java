package org.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What goes over the wire is documented in the contract, and every other public type in Javadoc. */
class DocumentationTest {

    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    void only_records_and_vocabularies_go_over_the_wire() {
        assertThat(wireTypes())
                .hasSizeGreaterThan(20)
                .allSatisfy(type -> assertThat(type.isRecord() || type.isEnum())
                        .as(type.getName())
                        .isTrue())
                .noneSatisfy(
                        type -> assertThat(type.isAnnotatedWith(Entity.class)).isTrue());
    }

    @Test
    void each_of_them_and_each_of_their_properties_says_what_it_is() {
        assertThat(wireTypes()).allSatisfy(type -> {
            Class<?> wire = type.reflect();
            assertThat(isDescribed(wire.getAnnotation(Schema.class)))
                    .as(wire.getName())
                    .isTrue();
            if (wire.isRecord()) {
                assertThat(wire.getRecordComponents())
                        .filteredOn(property -> !isUnwrapped(property))
                        .allSatisfy(property -> assertThat(isDescribed(wire.getDeclaredField(property.getName())
                                        .getAnnotation(Schema.class)))
                                .as(wire.getName() + "." + property.getName())
                                .isTrue());
            }
        });
    }

    @Test
    void every_other_public_type_has_javadoc() throws IOException {
        List<String> described = Stream.concat(
                        wireTypes().stream(),
                        ArchitectureTest.MAIN.stream()
                                .filter(type -> type.isAnnotatedWith(
                                        org.eclipse.microprofile.openapi.annotations.tags.Tag.class)))
                .map(JavaClass::getName)
                .toList();
        List<String> undocumented = new ArrayList<>();
        int types = 0;
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(SOURCES)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    null,
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(
                            sources.filter(file -> file.toString().endsWith(".java"))
                                    .toList()));
            for (CompilationUnitTree file : task.parse()) {
                for (Tree declaration : file.getTypeDecls()) {
                    if (declaration instanceof ClassTree type
                            && type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                        types++;
                        String name = file.getPackageName() + "." + type.getSimpleName();
                        TreePath path = TreePath.getPath(file, type);
                        if (DocTrees.instance(task).getDocComment(path) == null && !described.contains(name)) {
                            undocumented.add(name);
                        }
                    }
                }
            }
        }
        assertThat(undocumented).isEmpty();
        assertThat(types).isGreaterThan(40);
    }

    @Test
    void every_package_says_what_it_holds_and_is_null_marked() throws IOException {
        try (Stream<Path> folders = Files.walk(SOURCES.resolve("org/dossier"))) {
            assertThat(folders.filter(Files::isDirectory))
                    .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                            .content()
                            .startsWith("/**")
                            .contains("@NullMarked"));
        }
    }

    @Test
    void no_file_is_much_over_200_lines() throws IOException {
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            assertThat(sources.filter(Files::isRegularFile)).isNotEmpty().allSatisfy(file -> assertThat(
                            Files.readAllLines(file))
                    .as(file.toString())
                    .hasSizeLessThan(220));
        }
    }

    /** What the methods of resources return, and what that is made of. */
    private static Set<JavaClass> wireTypes() {
        Set<JavaClass> found = new LinkedHashSet<>();
        Deque<JavaClass> open = new ArrayDeque<>(ArchitectureTest.MAIN.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isMetaAnnotatedWith(HttpMethod.class))
                .map(JavaMethod::getReturnType)
                .flatMap(DocumentationTest::ours)
                .toList());
        open.add(ArchitectureTest.MAIN.get("org.dossier.http.problem.Problem"));
        while (!open.isEmpty()) {
            JavaClass type = open.remove();
            if (found.add(type) && !type.isEnum()) {
                type.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .flatMap(field -> ours(field.getType()))
                        .forEach(open::add);
            }
        }
        return found;
    }

    private static Stream<JavaClass> ours(JavaType type) {
        return type.getAllInvolvedRawTypes().stream()
                .filter(raw -> raw.getPackageName().startsWith("org.dossier"));
    }

    /** Such a component does not go over the wire itself, but its own do. */
    private static boolean isUnwrapped(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(JsonUnwrapped.class);
    }

    private static boolean isDescribed(@Nullable Schema schema) {
        return schema != null && (schema.hidden() || !schema.description().isBlank());
    }
}
