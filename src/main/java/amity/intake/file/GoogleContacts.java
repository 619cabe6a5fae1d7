package amity.intake.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Google Contacts, in the layout of before 2024 and in that of now. Of what it knows about a person only little is taken. */
final class GoogleContacts extends Tool {
    private static final int MOST = 30;
    private static final Pattern BETWEEN = Pattern.compile("\\s*:::\\s*");
    /** The columns that say something of a person, and what of. */
    private static final SortedMap<String, String> TOPICS =
            new TreeMap<>(Map.of("hobby", "hobby", "nickname", "nickname", "notes", "note"));

    GoogleContacts() {
        super("google-contacts", "google-contacts");
    }

    @Override
    Lines lines(Table table, FileStyle style) {
        return cells -> line(cells, style);
    }

    private RowContent line(Cells cells, FileStyle style) {
        var emails = numbered(cells, "e mail");
        var phones = numbered(cells, "phone");
        var organisation = firstOf(cells, "organisation");
        var name = name(cells);
        if (name.isEmpty()) {
            name = Stream.concat(Stream.ofNullable(organisation), emails.stream())
                    .findFirst()
                    .orElse("");
        }
        if (name.isEmpty()) return RowContent.leftOut(null, "no-name");
        var facts = new ArrayList<RowEntry.Fact>();
        TOPICS.forEach((column, topic) -> {
            var said = cells.get(column);
            if (!said.isEmpty()) {
                facts.add(new RowEntry.Fact(topic, said));
            }
        });
        return RowContent.says(
                null,
                new RowEntry.Contact(
                        name,
                        emails,
                        phones,
                        organisation,
                        firstOf(cells, "title"),
                        RowEntry.Birthday.read(cells.get("birthday"), style.days()),
                        address(cells),
                        facts));
    }

    /** As it is formatted, else its parts, each on a line of its own. */
    private @Nullable String address(Cells cells) {
        var formatted = firstOf(cells, "address");
        return formatted == null
                ? PostalAddress.of(words.of("address-part").stream().map(cells::get))
                : formatted;
    }

    private @Nullable String firstOf(Cells cells, String list) {
        var said = BETWEEN.split(get(cells, list))[0].strip();
        return said.isEmpty() ? null : said;
    }

    private String name(Cells cells) {
        var whole = cells.get("name");
        if (!whole.isEmpty()) return whole;
        var joined = PersonName.of(get(cells, "given"), get(cells, "middle"), get(cells, "family"));
        return joined.isEmpty() ? get(cells, "other-name") : joined;
    }

    /** As many as there are; several in one cell are parted by " ::: ". */
    private static List<String> numbered(Cells cells, String kind) {
        var found = new ArrayList<String>();
        for (int n = 1; n <= MOST && cells.header().has(kind + " " + n + " value"); n++) {
            for (var value : BETWEEN.split(cells.get(kind + " " + n + " value"))) {
                if (!value.isBlank() && !found.contains(value.strip())) {
                    found.add(value.strip());
                }
            }
        }
        return found;
    }
}
