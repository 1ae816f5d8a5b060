package org.dossier.brief;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.assertion.LinkedClaim;
import org.dossier.assertion.LinkedClaimMapper;
import org.dossier.assertion.LinkedClaimMapper.Said;
import org.dossier.http.media.LinkedData;
import org.dossier.http.media.PublicUrl;
import org.jspecify.annotations.Nullable;

/** A brief as linked data: each fact that it shows is a claim, in the order of the brief. */
@Singleton
final class LinkedBrief implements LinkedData<Brief> {

    private final PublicUrl service;
    private final LinkedClaimMapper claims;

    LinkedBrief(PublicUrl service, LinkedClaimMapper claims) {
        this.service = service;
        this.claims = claims;
    }

    /**
     * The organisation, in schema.org's vocabulary.
     *
     * @param url where the brief is
     * @param subjectOf the claims about it
     */
    record Organisation(
            @JsonProperty("@type") String type,
            @JsonProperty("@id") String id,
            String identifier,
            String name,
            List<String> alternateName,
            String url,
            List<LinkedClaim> subjectOf) {}

    @Override
    public Class<Brief> item() {
        return Brief.class;
    }

    @Override
    public Organisation node(Brief brief, String language) {
        return new Organisation(
                "Organization",
                service.of("/v1/organisations/" + brief.id()),
                brief.id(),
                brief.name(),
                brief.names() == null ? List.of() : brief.names().others(),
                service.of(brief.links().self()),
                said(brief)
                        .map(fact -> claims.of(fact, brief.id(), language, List.of()))
                        .toList());
    }

    private static Stream<Said> said(Brief brief) {
        return Stream.of(
                        Stream.ofNullable(brief.names()).map(BriefNames::said),
                        said(brief.what()),
                        brief.leaders().stream().flatMap(LinkedBrief::said),
                        said(
                                brief.membership() == null
                                        ? null
                                        : brief.membership().range()),
                        said(brief.profit()),
                        said(brief.reward()),
                        said(brief.base()),
                        brief.designations().said().stream(),
                        brief.events().stream().flatMap(event -> said(event.line())),
                        said(
                                brief.correction() == null
                                        ? null
                                        : brief.correction().line()))
                .flatMap(facts -> facts);
    }

    private static Stream<Said> said(BriefLeader leader) {
        return Stream.concat(
                said(leader.line()),
                said(leader.status() == null ? null : leader.status().line()));
    }

    private static Stream<Said> said(@Nullable BriefLine line) {
        return Stream.ofNullable(line).map(BriefLine::said);
    }

    private static Stream<Said> said(@Nullable BriefRange range) {
        return Stream.ofNullable(range).flatMap(estimates -> estimates.said().stream());
    }
}
