package amity.season.web;

import amity.season.Season;
import amity.season.SeasonAddress;
import java.util.UUID;

/** The entry that a form is about, the budgets that its page was looked at with, and whether htmx asks for the part. */
public record EntryPath(Season season, UUID id, TrialBudgets tried, boolean part) {
    /** Back to the plan at the budgets she was trying; a whole page opens at this entry. */
    public String back() {
        var path = SeasonAddress.of(season);
        return "redirect:" + (part ? tried.after(path + "/plan") : tried.after(path) + "#lock-" + id);
    }
}
