package org.dossier.assertion;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.assertion.AssertionContent.PersonContent;
import org.dossier.revision.Content;
import org.dossier.revision.Ref;

/** The content of a fact of any kind. */
public interface FactContent extends Content {

    String organisation();

    String id();

    AssertionContent assertion();

    /** At least one. */
    @JsonIgnore
    default List<CitationContent> citations() {
        return assertion().citations();
    }

    /** The ids of the people whom it is about or names; one may come twice. */
    @JsonIgnore
    default Stream<String> peopleIds() {
        return assertion().people().stream().map(PersonContent::id);
    }

    /** References other than the organisation, the claimants and the sources. */
    default Stream<Mention> others() {
        return Stream.of();
    }

    @Override
    @JsonIgnore
    default Ref ref() {
        return Ref.fact(organisation(), id());
    }

    @Override
    @JsonIgnore
    default List<Mention> mentions() {
        Stream<Mention> cited = IntStream.range(0, citations().size())
                .boxed()
                .flatMap(i -> citations().get(i).mentions("/citations/" + i));
        return Stream.of(Stream.of(new Mention("/organisation", Ref.organisation(organisation()))), cited, others())
                .flatMap(mentions -> mentions)
                .toList();
    }
}
