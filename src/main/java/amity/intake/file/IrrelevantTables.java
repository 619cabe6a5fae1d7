package amity.intake.file;

/** Tables that are well known and hold nothing Amity keeps; each is refused in one sentence rather than mapped by mistake. */
final class IrrelevantTables {
    private IrrelevantTables() {}

    static boolean knows(Header header) {
        return sentence(header) != null;
    }

    static void refuse(Header header) throws UnreadableFile {
        String sentence = sentence(header);
        if (sentence != null) {
            throw new UnreadableFile(sentence);
        }
    }

    private static @org.jspecify.annotations.Nullable String sentence(Header header) {
        if (header.has("quote number") && (header.has("quote date") || header.has("amount"))) {
            return "file.quotes-not-money";
        }
        if (header.hasAll("frequency", "remaining cycles")) {
            return "file.recurring-not-sent";
        }
        if (header.hasAll("user", "product", "cost")) {
            return "file.products";
        }
        boolean projects = (header.has("budget by") || header.has("billability")) && header.has("project");
        if (projects || header.hasAll("name", "color", "client id", "organization id")) {
            return "file.projects";
        }
        boolean expenses = header.hasAll("client", "project", "notes", "amount", "date")
                && header.names().size() == 5;
        if (expenses || header.has("expense category")) {
            return "file.expenses";
        }
        return header.hasAll("name", "vat number", "paid to date") && header.has("vendor") ? "file.vendors" : null;
    }
}
