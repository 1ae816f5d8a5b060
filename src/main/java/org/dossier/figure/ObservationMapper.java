package org.dossier.figure;

import jakarta.inject.Singleton;
import java.util.Objects;
import org.dossier.assertion.LinkedClaim;
import org.dossier.assertion.LinkedClaimMapper;
import org.dossier.assertion.LinkedClaimMapper.Said;
import org.dossier.http.media.LinkedData;
import org.dossier.http.media.PublicUrl;
import org.dossier.revision.Ref;
import org.dossier.revision.Subject;
import org.dossier.text.Vocabulary;

/** Figures as linked data. */
@Singleton
final class ObservationMapper implements LinkedData<Figure> {

    private final PublicUrl service;
    private final LinkedClaimMapper claims;

    ObservationMapper(PublicUrl service, LinkedClaimMapper claims) {
        this.service = service;
        this.claims = claims;
    }

    @Override
    public Class<Figure> item() {
        return Figure.class;
    }

    @Override
    public Observation node(Figure figure, String language) {
        String organisation = LinkedClaimMapper.organisation(figure.links());
        LinkedClaim claim = claim(figure, organisation, language);
        return new Observation(
                "Observation",
                service.of(figure.links().self()),
                claim.identifier(),
                figure.label(),
                new Observation.Measured("Property", figure.metric(), figure.label()),
                figure.about() == null
                        ? new Observation.Subject(
                                "Organization",
                                service.of(Subject.ORGANISATION.path(Ref.organisation(organisation))),
                                null,
                                null)
                        : Observation.Subject.of(figure.about()),
                figure.value() == null ? figure.valueText() : figure.value(),
                figure.low(),
                figure.high(),
                figure.per() == null ? figure.unit() : figure.unit() + "/" + figure.per(),
                Vocabulary.word(figure.qualifier()),
                figure.derived() ? "derived" : null,
                figure.asOf().edtf(),
                claim);
    }

    private LinkedClaim claim(Figure figure, String organisation, String language) {
        return claims.of(
                new Said(null, figure.revised(), figure.asOf(), figure.assertion()),
                organisation,
                language,
                figure.derivedFrom().stream()
                        .map(Derivation::fact)
                        .filter(Objects::nonNull)
                        .map(fact -> Subject.FIGURE.path(Ref.fact(organisation, fact)))
                        .toList());
    }
}
