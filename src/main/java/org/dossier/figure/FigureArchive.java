package org.dossier.figure;

import static java.util.stream.Collectors.toCollection;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dossier.date.PartialDate;
import org.dossier.edition.FactRows;
import org.dossier.edition.Subject;
import org.dossier.figure.FigureContent.AboutContent;
import org.dossier.http.body.Faults;
import org.dossier.http.parameter.Vocabulary;
import org.dossier.reference.Country;
import org.dossier.source.CitationContent;
import org.dossier.source.FactArchive;
import org.jspecify.annotations.Nullable;

/** Keeps the figures that editions publish. */
@Singleton
class FigureArchive extends FactArchive<FigureContent, FigureEntity> {

    private static final int MOST_DIGITS = 18;
    private static final int MOST_DECIMALS = 6;

    FigureArchive(EntityManager store, FactRows facts) {
        super(store, facts, Subject.FIGURE, FigureContent.class, FigureEntity.class, "derivation", "figure");
    }

    @Override
    public void check(FigureContent figure, Faults faults) {
        checkDigits(figure.value(), "/value", faults);
        checkDigits(figure.low(), "/low", faults);
        checkDigits(figure.high(), "/high", faults);
        boolean range = figure.low() != null || figure.high() != null;
        faults.addIf(
                figure.low() != null && figure.high() != null && figure.low().compareTo(figure.high()) > 0,
                "/low",
                "This is above 'high'.");
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
                    "A number has " + MOST_DIGITS + " digits at the most before the point, and " + MOST_DECIMALS
                            + " after it.");
        }
    }

    private static void checkAbout(AboutContent about, Faults faults) {
        boolean country = about.kind() == About.Kind.COUNTRY;
        boolean code = about.id() != null && Country.isCode(about.id());
        faults.addIf(
                about.kind() != null && about.id() != null && country != code,
                "/id",
                "A country is named by its ISO 3166-1 alpha-2 code, all else in kebab case.");
        faults.addIf(country && about.name() != null, "/name", "A country's name follows from its code.");
        faults.addIf(about.kind() != null && !country && about.name() == null, "/name", "This is missing.");
    }

    private static void check(Derivation derivation, Faults faults) {
        faults.addIf(
                derivation.rule() == Derivation.Rule.ESTIMATE, "/rule", "Only a statistic is derived by 'estimate'.");
        faults.addIf(
                (derivation.fact() == null) != (derivation.revision() == null),
                "/revision",
                "A fact is named with its revision.");
    }

    @Override
    protected FigureEntity row(FigureContent figure) {
        FigureEntity row = new FigureEntity();
        row.metric = figure.metric();
        if (figure.about() != null) {
            row.aboutKind = Vocabulary.word(figure.about().kind());
            row.aboutId = figure.about().id();
            row.aboutName = figure.about().name();
        }
        row.label = figure.label();
        row.scope = Vocabulary.word(figure.scope());
        row.role = Vocabulary.word(figure.role());
        row.quantity = figure.value();
        row.low = figure.low();
        row.high = figure.high();
        row.valueText = figure.valueText();
        row.unit = figure.unit();
        row.per = figure.per();
        row.qualifier = Vocabulary.word(figure.qualifier());
        row.asOf = PartialDate.of(figure.asOf());
        row.stated = PartialDate.ofNullable(figure.stated());
        row.statement = figure.statement();
        row.derivedFrom =
                figure.derivedFrom().stream().map(DerivationEntity::of).collect(toCollection(ArrayList::new));
        return row;
    }

    @Override
    protected FigureContent content(FigureEntity row, List<CitationContent> citations) {
        return new FigureContent(
                row.id().organisation(),
                row.fact(),
                row.metric,
                row.aboutKind == null
                        ? null
                        : new AboutContent(
                                Vocabulary.constant(About.Kind.class, row.aboutKind),
                                String.valueOf(row.aboutId),
                                row.aboutName),
                row.label,
                Vocabulary.constant(Scope.class, row.scope),
                Vocabulary.constant(Role.class, row.role),
                Figures.plain(row.quantity),
                Figures.plain(row.low),
                Figures.plain(row.high),
                row.valueText,
                row.unit,
                row.per,
                Vocabulary.constant(Qualifier.class, row.qualifier),
                row.derivedFrom.stream().map(Derivation::of).toList(),
                row.asOf.edtf(),
                row.stated == null ? null : row.stated.edtf(),
                row.statement,
                citations);
    }
}
