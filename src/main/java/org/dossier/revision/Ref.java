package org.dossier.revision;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Names one of the things that editions publish: {@code tren-de-aragua/members-risquez} a fact, and {@code sources/bbc-news},
 * {@code claimants/ronna-risquez}, {@code organisations/tren-de-aragua} what facts refer to.
 *
 * @param space where the id is unique: an organisation's id, or one of the collections
 * @param id in kebab case
 */
public record Ref(String space, String id) {

    /** What no organisation can be called. */
    public static final Set<String> COLLECTIONS = Arrays.stream(Subject.values())
            .flatMap(subject -> Stream.ofNullable(subject.collection()))
            .collect(Collectors.toUnmodifiableSet());

    private static final String KEBAB = "[a-z0-9]+(-[a-z0-9]+)*";

    /** How an id is written. */
    public static final String ID = "^" + KEBAB + "$";

    /** How several ids are written, with commas between them. */
    public static final String IDS = "^" + KEBAB + "(," + KEBAB + ")*$";

    /** How all of it is written. */
    public static final String PATTERN = "^" + KEBAB + "/" + KEBAB + "$";

    /** How long all of it may be, in characters. */
    public static final int LONGEST = 129;

    /** How long an id may be, in characters. */
    public static final int LONGEST_ID = 64;

    public static Ref organisation(String id) {
        return new Ref("organisations", id);
    }

    public static Ref claimant(String id) {
        return new Ref("claimants", id);
    }

    public static Ref source(String id) {
        return new Ref("sources", id);
    }

    public static Ref fact(String organisation, String id) {
        return new Ref(organisation, id);
    }

    /** @param text with a slash in it */
    public static Ref of(String text) {
        int slash = text.indexOf('/');
        return new Ref(text.substring(0, slash), text.substring(slash + 1));
    }

    /** Whether it belongs to one organisation, as facts, disputes and gaps do. */
    public boolean isOfOrganisation() {
        return !COLLECTIONS.contains(space);
    }

    /** Whether both parts are there and in their form: of what comes from a body with faults, one may be null. */
    public boolean isWhole() {
        return isId(space) && isId(id);
    }

    private static boolean isId(@Nullable String text) {
        return text != null && text.length() <= LONGEST_ID && text.matches(ID);
    }

    /** The organisation that it belongs to; null if it belongs to none in particular. */
    public @Nullable String organisation() {
        return isOfOrganisation() ? space : null;
    }

    /** The path of the resource that lists the revisions of the thing. */
    public String historyPath() {
        return isOfOrganisation()
                ? "/v1/organisations/" + space + "/facts/" + id + "/history"
                : "/v1/" + this + "/history";
    }

    @Override
    public String toString() {
        return space + "/" + id;
    }
}
