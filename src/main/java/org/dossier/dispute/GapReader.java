package org.dossier.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.http.paging.Slice;
import org.dossier.reference.Country;
import org.dossier.revision.Ref;
import org.dossier.revision.Revised;
import org.dossier.revision.RevisedLinks;
import org.dossier.revision.RevisionReader;
import org.dossier.revision.Snapshot;
import org.dossier.revision.Subject;
import org.dossier.source.SourceReader;
import org.dossier.source.SourceRef;
import org.dossier.text.Language;
import org.dossier.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/** The gaps of an organisation as a snapshot shows them. */
@ApplicationScoped
class GapReader {

    private final RevisionReader revisions;
    private final SourceReader sources;

    GapReader(RevisionReader revisions, SourceReader sources) {
        this.revisions = revisions;
        this.sources = sources;
    }

    /**
     * @param country the ISO 3166-1 alpha-2 code of a country that the gaps are about; null for all gaps
     * @param since only those revised after this edition; 0 for all
     */
    Page<Gap> page(Snapshot snapshot, String organisation, @Nullable String country, int since, Paging paging) {
        // An organisation has few gaps, so that a column for their countries would not pay.
        List<Revised<GapContent>> read =
                revisions.all(snapshot, organisation, Subject.GAP, GapContent.class, since).stream()
                        .filter(gap ->
                                country == null || country.equals(gap.content().country()))
                        .filter(gap -> gap.ref().id().compareTo(paging.from("")) >= 0)
                        .limit(paging.rows())
                        .toList();
        Slice<Revised<GapContent>> slice = paging.slice(read, gap -> gap.ref().id(), snapshot.walk());
        Map<String, SourceRef> sources = sources(slice.rows(), snapshot);
        return slice.map(gap -> write(gap, sources, snapshot));
    }

    Optional<Gap> byId(Snapshot snapshot, String organisation, String id) {
        return revisions
                .byRef(snapshot, Ref.fact(organisation, id), Subject.GAP, GapContent.class)
                .map(gap -> write(gap, sources(List.of(gap), snapshot), snapshot));
    }

    private Map<String, SourceRef> sources(List<Revised<GapContent>> gaps, Snapshot snapshot) {
        return sources.byIds(
                snapshot,
                gaps.stream()
                        .flatMap(gap -> Stream.ofNullable(gap.content().source()))
                        .collect(Collectors.toSet()));
    }

    private static Gap write(Revised<GapContent> revised, Map<String, SourceRef> sources, Snapshot snapshot) {
        GapContent gap = revised.content();
        Language language = snapshot.language();
        return new Gap(
                revised.revision(),
                gap.cause(),
                gap.statement().in(language),
                LocalisedText.ofNullable(gap.reason(), language),
                gap.source() == null ? null : sources.get(gap.source()),
                gap.country() == null ? null : Country.of(gap.country(), language),
                RevisedLinks.of(Subject.GAP, revised.ref(), snapshot));
    }
}
