package org.dossier.statistic;

import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.dossier.date.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether estimates can all be true. */
@Schema(
        description =
                "Whether the estimates can all be true. Two are compared only if they speak of the same thing at the same time:"
                        + " equal `composition` and `degree`, and `asOf` dates that overlap. `conflicting`: two that are compared cannot both be"
                        + " true. Otherwise `single`: there is one; `consistent`: all are compared, and one value satisfies them;"
                        + " `series`: they are about different times; `different`: they differ in composition or degree, or some"
                        + " are in words. Qualifiers are read literally: at least, more than, up to and less than set one bound, ranges"
                        + " two, and every other hedge widens nothing. Values in words agree only if they are the same words.")
public enum Agreement {
    SINGLE,
    CONSISTENT,
    SERIES,
    DIFFERENT,
    CONFLICTING;

    /** @param estimates at least one */
    static Agreement of(List<Estimate> estimates) {
        if (estimates.size() == 1) {
            return SINGLE;
        }
        if (anyTwo(estimates, (a, b) -> isSameThing(a, b) && isSameTime(a, b) && !canBothBeTrue(a, b))) {
            return CONFLICTING;
        }
        if (anyTwo(estimates, (a, b) -> !isSameThing(a, b))) {
            return DIFFERENT;
        }
        return anyTwo(estimates, (a, b) -> !isSameTime(a, b)) ? SERIES : CONSISTENT;
    }

    private static boolean anyTwo(List<Estimate> estimates, BiPredicate<Estimate, Estimate> test) {
        return IntStream.range(0, estimates.size())
                .anyMatch(i -> estimates.stream().skip(i + 1L).anyMatch(other -> test.test(estimates.get(i), other)));
    }

    private static boolean isSameThing(Estimate a, Estimate b) {
        return Objects.equals(a.figure().composition(), b.figure().composition())
                && Objects.equals(a.figure().degree(), b.figure().degree())
                && a.hasNumber() == b.hasNumber();
    }

    private static boolean isSameTime(Estimate a, Estimate b) {
        return !endsBefore(a.figure().asOf(), b.figure().asOf())
                && !endsBefore(b.figure().asOf(), a.figure().asOf());
    }

    private static boolean endsBefore(PartialDate a, PartialDate b) {
        return a.latest() != null && b.earliest() != null && a.latest().isBefore(b.earliest());
    }

    private static boolean canBothBeTrue(Estimate a, Estimate b) {
        return a.hasNumber()
                ? Bounds.meet(List.of(a, b))
                : Objects.equals(a.figure().valueText(), b.figure().valueText());
    }
}
