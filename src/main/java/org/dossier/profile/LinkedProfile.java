package org.dossier.profile;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.assertion.LinkedClaimMapper;
import org.dossier.assertion.LinkedClaimMapper.Said;
import org.dossier.catalogue.LinkedDatasetMapper;
import org.dossier.http.media.LinkedData;
import org.dossier.http.media.PublicUrl;
import org.dossier.text.Language;
import org.dossier.text.Vocabulary;

/** A profile as linked data: each of its statements is a claim, in the order of the profile. */
@Singleton
final class LinkedProfile implements LinkedData<Profile> {

    private final PublicUrl service;
    private final LinkedClaimMapper claims;
    private final LinkedDatasetMapper datasets;

    LinkedProfile(PublicUrl service, LinkedClaimMapper claims, LinkedDatasetMapper datasets) {
        this.service = service;
        this.claims = claims;
        this.datasets = datasets;
    }

    @Override
    public Class<Profile> item() {
        return Profile.class;
    }

    @Override
    public LinkedOrganisation node(Profile profile, String language) {
        String id = profile.revised().id();
        return new LinkedOrganisation(
                "Organization",
                service.of(OrganisationResource.PATH + "/" + id),
                id,
                profile.name(),
                profile.names().stream()
                        .map(Name::name)
                        .filter(name -> !name.equals(profile.name()))
                        .distinct()
                        .toList(),
                service.of(profile.links().self()),
                Stream.<Record>concat(
                                said(profile).map(statement -> claims.of(statement, id, language, List.of())),
                                Stream.of(datasets.alone(
                                        profile.dataset(), Vocabulary.constant(Language.class, language))))
                        .toList());
    }

    private static Stream<Said> said(Profile profile) {
        return Stream.of(
                        profile.names().stream().map(name -> new Said("names", name.revised(), null, name.assertion())),
                        statements("nameOrigins", profile.nameOrigins()),
                        statements("origins", profile.origins()),
                        statements("activities", profile.activities()),
                        statements("structure", profile.structure()),
                        statements("bases", profile.bases()),
                        statements("size", profile.size()),
                        statements("status", profile.status()))
                .flatMap(section -> section);
    }

    private static Stream<Said> statements(String section, List<Statement> statements) {
        return statements.stream().map(each -> new Said(section, each.revised(), each.asOf(), each.assertion()));
    }
}
