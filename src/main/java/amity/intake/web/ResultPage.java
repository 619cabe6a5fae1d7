package amity.intake.web;

import java.util.List;

/** What an import brought, and the way to take it back. */
public record ResultPage(
        String id,
        String title,
        String lede,
        String came,
        boolean undone,
        List<Line> lines,
        long read,
        List<WrongFile> wrong,
        List<UnreadFile> unread,
        List<String> undecided,
        String undo,
        String undoes,
        List<Next> next) {

    public record Line(String what, long rows, String meaning) {}

    public record WrongFile(String address, String name, long rows) {}

    public record UnreadFile(String name, String problem) {}

    public record Next(String says, String does, String address) {}

    public String address() {
        return "/import/" + id;
    }
}
