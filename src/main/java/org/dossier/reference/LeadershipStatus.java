package org.dossier.reference;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be said of a leader. */
@Schema(
        description =
                "What is said of the person: `leader`, `co_founder`, `senior_leader`; `accused`, by somebody who is no prosecutor"
                        + " that charges; `wanted`, by an authority; `arrested`, `jailed`; `charged`, which is not convicted;"
                        + " `convicted` or `sentenced`, by a court whose judgment is reported; `sanctioned`, by a government, which is"
                        + " not convicted; `escaped`; `at_large`; `reported_dead`; `also_known_as`: another name of the person, see"
                        + " `alias`. None of these words stands for another.")
public enum LeadershipStatus {
    LEADER,
    CO_FOUNDER,
    SENIOR_LEADER,
    ACCUSED,
    WANTED,
    ARRESTED,
    JAILED,
    CHARGED,
    CONVICTED,
    SENTENCED,
    SANCTIONED,
    ESCAPED,
    AT_LARGE,
    REPORTED_DEAD,
    ALSO_KNOWN_AS
}
