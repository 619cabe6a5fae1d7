package amity.season.web;

/** The next ones of a group that is too long to be shown at once, and the page they are part of. */
public record PlanRest(SeasonPage page, SeasonPage.Group group) {
    /** The address of those who follow. */
    public String next() {
        return page.path() + "/rest/" + group.word() + page.at() + "&from=" + group.rest();
    }
}
