package org.dossier;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The settings in operations.md are those of the code, with their defaults. */
class SettingsReferenceTest {

    /** A row of the table: the setting, and the default if it is a value and not described. */
    private static final Pattern ROW =
            Pattern.compile("^\\| `(dossier\\.[a-z.-]+)` \\|.*\\| (?:`([^`]*)`|[^|`]*)[^|]* \\|$", Pattern.MULTILINE);

    @Test
    void every_setting_is_documented_with_its_default() throws IOException {
        Map<String, String> documented = ROW.matcher(Files.readString(Path.of("src/docs/operations.md")))
                .results()
                .collect(toMap(row -> row.group(1), row -> row.group(2) == null ? "" : row.group(2)));
        Map<String, String> defined = new TreeMap<>(defined());
        assertThat(defined).hasSizeGreaterThan(15);
        // Read by other means than an interface, or with a default that depends on other settings.
        defined.put("dossier.store", "./data/dossier");
        defined.put("dossier.rebuild", "false");
        defined.put("dossier.import", "");
        defined.put("dossier.service.url", documented.get("dossier.service.url"));
        assertThat(new TreeMap<>(documented)).isEqualTo(defined);
    }

    /** Defaults by setting; empty if there is none. */
    private static Map<String, String> defined() {
        Map<String, String> settings = new TreeMap<>();
        for (JavaClass mapping : ArchitectureTest.MAIN) {
            if (mapping.isAnnotatedWith(ConfigMapping.class)) {
                String prefix = mapping.getAnnotationOfType(ConfigMapping.class).prefix();
                mapping.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT))
                        .forEach(method -> settings.put(prefix + "." + kebab(method.getName()), defaultOf(method)));
            }
        }
        return settings;
    }

    private static String defaultOf(JavaMethod method) {
        return method.tryGetAnnotationOfType(WithDefault.class)
                .map(WithDefault::value)
                .orElse("");
    }

    private static String kebab(String name) {
        return Pattern.compile("[A-Z]")
                .matcher(name)
                .replaceAll(capital ->
                        Matcher.quoteReplacement("-" + capital.group().toLowerCase(Locale.ROOT)));
    }
}
