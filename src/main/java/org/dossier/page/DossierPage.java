package org.dossier.page;

import java.util.List;
import org.dossier.page.chart.PresenceMap;
import org.dossier.page.data.PageBrief;
import org.dossier.page.data.PageDispute;
import org.dossier.page.data.PagePerson;
import org.jspecify.annotations.Nullable;

/**
 * Everything about an organisation.
 *
 * @param map null without claims about countries
 * @param corrections how many facts stand corrected
 */
public record DossierPage(
        PageFrame frame,
        String id,
        String name,
        PageBrief brief,
        List<FactView> names,
        List<FactSection> profile,
        List<FigureScope> figures,
        List<FactView> leadership,
        List<PagePerson> people,
        List<PagePerson> mentioned,
        @Nullable PresenceMap map,
        List<CountryView> countries,
        List<TimelineYear> timeline,
        List<FactView> relations,
        List<FactView> designations,
        List<PageDispute> disputes,
        List<FactView> gaps,
        int corrections) {

    /** The route of a part of it. */
    public String route(String part) {
        return "/v1/organisations/" + id + part;
    }

    public String personRoute(String person) {
        return route("/people/" + person);
    }

    public String factHref(String fact) {
        return frame.to("/facts/" + id + "/" + fact);
    }

    /** The other names, to be read under the name. */
    public String otherNames() {
        return brief.names() == null ? "" : String.join(" · ", brief.names().others());
    }

    /** A part of the profile. */
    public record FactSection(String title, List<FactView> facts) {}

    /** Figures that measure the same kind of thing. */
    public record FigureScope(String title, List<FigureGroup> groups) {}

    /** A country with its claims. */
    public record CountryView(String code, String name, List<FactView> claims) {}

    /** The events that begin in a year. */
    public record TimelineYear(int year, List<FactView> events) {}
}
