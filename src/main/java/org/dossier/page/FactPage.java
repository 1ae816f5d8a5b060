package org.dossier.page;

import java.util.List;
import org.dossier.page.data.PageChange;
import org.dossier.page.data.PageDispute;

/** One fact with its citations, its history, the newest change first, and its disputes. */
public record FactPage(
        PageFrame frame,
        String organisation,
        String organisationName,
        String kind,
        FactView view,
        List<PageChange> history,
        List<PageDispute> disputes) {

    public String route() {
        return "/v1/organisations/" + organisation + "/facts/" + view.fact().id();
    }

    public String dossier() {
        return frame.to("/organisations/" + organisation);
    }

    public String factHref(String fact) {
        return frame.to("/facts/" + organisation + "/" + fact);
    }

    /** What {@code facts/status} takes. */
    public String reference() {
        return organisation + "/" + view.fact().id() + "@" + view.fact().revision();
    }
}
