package org.dossier.search.index;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.dossier.revision.ContentMapper;
import org.dossier.revision.IndexedRevision;
import org.dossier.revision.Ref;
import org.dossier.text.Language;
import org.dossier.text.Vocabulary;

/** Makes the documents of a revision: its own, and one for each person, country or organisation that it has a name of. */
final class DocumentWriter {

    private DocumentWriter() {}

    /** @return empty for what is not searched, or was removed */
    static List<Document> documents(IndexedRevision revision) {
        SearchKind kind = SearchKind.of(revision.subject());
        if (kind == null || revision.content() == null) {
            return List.of();
        }
        ContentText text =
                new ContentText(revision.subject(), Objects.requireNonNull(ContentMapper.tree(revision.content())));
        List<Document> documents = new ArrayList<>();
        documents.add(ofThing(revision, kind, text));
        for (ContentText.Named named : kind.isFact() ? text.named() : List.<ContentText.Named>of()) {
            Document document = document(revision, named.kind(), new HitKey(named, revision.thing()));
            named.names().forEach(name -> addName(document, name));
            documents.add(document);
        }
        return documents;
    }

    private static Document ofThing(IndexedRevision revision, SearchKind kind, ContentText text) {
        Document document = document(revision, kind, HitKey.of(kind, revision.thing()));
        boolean isNamed = kind == SearchKind.ORGANISATION || kind == SearchKind.CLAIMANT;
        if (isNamed) {
            Stream.of(Language.values())
                    .map(text::title)
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(name -> addName(document, name));
        }
        for (Language language : Language.values()) {
            String title = text.isTitled(language) ? text.title(language) : null;
            String statement = text.statement(language);
            if (title != null && !isNamed && kind != SearchKind.PRESENCE) {
                add(document, IndexField.typed(language), title);
            }
            String place = text.place(language);
            if (place != null) {
                add(document, IndexField.NAME_WORDS, place);
            }
            if (kind.isFact()) {
                text.topics(language).forEach(topic -> add(document, IndexField.title(language), topic));
            }
            Stream.of(title, statement).filter(Objects::nonNull).forEach(part -> {
                add(document, IndexField.text(language), part);
                add(document, IndexField.words(language), part);
            });
            text.others(language).stream().distinct().forEach(part -> add(document, IndexField.words(language), part));
        }
        return document;
    }

    private static Document document(IndexedRevision revision, SearchKind kind, HitKey key) {
        Ref thing = revision.thing();
        Document document = new Document();
        document.add(new StringField(IndexField.THING, thing.toString(), Field.Store.YES));
        document.add(new StringField(IndexField.KEY, key.toString(), Field.Store.YES));
        document.add(new SortedDocValuesField(IndexField.ORDER, new BytesRef(key + " " + thing)));
        document.add(new StringField(IndexField.KIND, Vocabulary.word(kind), Field.Store.NO));
        document.add(
                new StringField(IndexField.KIND, kind.isFact() ? IndexField.FACT : IndexField.NO_FACT, Field.Store.NO));
        if (thing.organisation() != null || kind == SearchKind.ORGANISATION) {
            document.add(new StringField(
                    IndexField.ORGANISATION, requireNonNullElse(thing.organisation(), thing.id()), Field.Store.NO));
        }
        document.add(new IntField(IndexField.MADE_IN, revision.madeIn(), Field.Store.NO));
        document.add(new IntField(
                IndexField.ENDED_IN, requireNonNullElse(revision.endedIn(), Integer.MAX_VALUE), Field.Store.NO));
        return document;
    }

    /** A name counts in whichever language it is. */
    private static void addName(Document document, String name) {
        document.add(new StringField(IndexField.NAME, TextAnalysis.folded(name), Field.Store.NO));
        add(document, IndexField.NAME_WORDS, name);
        for (Language language : Language.values()) {
            add(document, IndexField.typed(language), name);
            add(document, IndexField.words(language), name);
        }
    }

    private static void add(Document document, String field, String text) {
        document.add(new TextField(field, text, Field.Store.NO));
    }
}
