package org.dossier.source;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.dossier.date.PartialDate;
import org.dossier.edition.Revised;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "source_revision")
class SourceEntity extends Revised {

    @EmbeddedId
    SourceId id;

    String kind;

    String publisher;

    @Column(name = "publisher_claimant")
    @Nullable
    String publisherClaimant;

    @Nullable
    String author;

    @Nullable
    String title;

    String language;

    @Nullable
    String url;

    @Embedded
    @AttributeOverride(name = "edtf", column = @Column(name = "published"))
    @AttributeOverride(name = "earliest", column = @Column(name = "published_earliest"))
    @AttributeOverride(name = "latest", column = @Column(name = "published_latest"))
    @Nullable
    PartialDate published;
}
