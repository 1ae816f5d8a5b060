package org.dossier.figure;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import org.dossier.assertion.FactRules;
import org.dossier.figure.FigureContent.AboutContent;
import org.dossier.http.body.Faults;
import org.dossier.reference.Country;
import org.dossier.revision.Subject;
import org.jspecify.annotations.Nullable;

@Singleton
class FigureRules implements FactRules<FigureContent> {

    private static final int MOST_DIGITS = 18;
    private static final int MOST_DECIMALS = 6;

    @Override
    public Subject subject() {
        return Subject.FIGURE;
    }

    @Override
    public Class<FigureContent> content() {
        return FigureContent.class;
    }

    @Override
    public void checkFact(FigureContent figure, Faults faults) {
        checkDigits(figure.value(), "/value", faults);
        checkDigits(figure.low(), "/low", faults);
        checkDigits(figure.high(), "/high", faults);
        boolean range = figure.low() != null || figure.high() != null;
        faults.addIf(
                figure.low() != null && figure.high() != null && figure.low().compareTo(figure.high()) > 0,
                "/low",
                "'low' is greater than 'high'.");
        faults.addIf(
                figure.value() != null && range, "/value", "A figure has either a value or a range ('low', 'high').");
        faults.addIf(
                figure.value() == null && !range && figure.valueText() == null,
                "/value",
                "A figure has a value, a range ('low', 'high') or a value in words ('valueText').");
        if (figure.about() != null) {
            checkAbout(figure.about(), faults.in("/about"));
        }
        for (int i = 0; i < figure.derivedFrom().size(); i++) {
            check(figure.derivedFrom().get(i), faults.in("/derivedFrom/" + i));
        }
    }

    /** A number that the store holds without rounding it. */
    private static void checkDigits(@Nullable BigDecimal number, String pointer, Faults faults) {
        if (number != null) {
            BigDecimal plain = number.stripTrailingZeros();
            faults.addIf(
                    plain.scale() > MOST_DECIMALS || (long) plain.precision() - plain.scale() > MOST_DIGITS,
                    pointer,
                    "A number has at most " + MOST_DIGITS + " digits before the decimal point, and " + MOST_DECIMALS
                            + " after it.");
        }
    }

    private static void checkAbout(AboutContent about, Faults faults) {
        boolean country = about.kind() == About.Kind.COUNTRY;
        boolean code = about.id() != null && Country.isCode(about.id());
        faults.addIf(
                about.kind() != null && about.id() != null && country != code,
                "/id",
                "The id of a country is its ISO 3166-1 alpha-2 code; other ids are in kebab case.");
        faults.addIf(country && about.name() != null, "/name", "A country takes no name: it follows from the code.");
        faults.addIf(
                about.kind() != null && !country && about.name() == null, "/name", "Required property is missing.");
    }

    private static void check(Derivation derivation, Faults faults) {
        faults.addIf(derivation.rule() == Derivation.Rule.ESTIMATE, "/rule", "'estimate' is for statistics only.");
        faults.addIf(
                (derivation.fact() == null) != (derivation.revision() == null),
                "/revision",
                "'fact' and 'revision' are given together.");
    }
}
