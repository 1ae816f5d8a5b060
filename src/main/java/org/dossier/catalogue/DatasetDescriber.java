package org.dossier.catalogue;

import jakarta.inject.Singleton;
import org.dossier.edition.EditionIndexPoller;
import org.dossier.revision.Ref;
import org.dossier.revision.Snapshot;
import org.dossier.revision.Subject;
import org.dossier.text.LocalisedText;
import org.dossier.text.Messages;

/** Describes the facts about an organisation as a data set. It asks the store for nothing. */
@Singleton
public final class DatasetDescriber {

    private final EditionIndexPoller editions;
    private final DistributionFinder distributions;

    DatasetDescriber(EditionIndexPoller editions, DistributionFinder distributions) {
        this.editions = editions;
        this.distributions = distributions;
    }

    /** @param name of the organisation */
    public Dataset of(String organisation, LocalisedText name, Snapshot snapshot) {
        return new Dataset(
                organisation,
                snapshot.link(Subject.ORGANISATION.path(Ref.organisation(organisation))),
                Messages.inAll(Dataset.class, "title", name),
                Messages.inAll(Dataset.class, "description", name),
                Messages.inAll(Dataset.class, "keywords", name),
                editions.editionsOf(organisation, snapshot.edition()).orElse(null),
                distributions.of(organisation, snapshot));
    }
}
