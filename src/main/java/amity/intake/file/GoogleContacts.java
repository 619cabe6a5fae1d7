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
final class GoogleContacts implements Tool {
    private static final int MOST = 30;
    private static final Pattern BETWEEN = Pattern.compile("\\s*:::\\s*");
    /** The columns that say something of a person, and what of. */
    private static final SortedMap<String, String> TOPICS =
            new TreeMap<>(Map.of("hobby", "hobby", "nickname", "nickname", "notes", "note"));

    @Override
    public String producer() {
        return "google-contacts";
    }

    @Override
    public boolean knows(Header header) {
        boolean now =
                header.has("first name") && header.has("organization name", "labels", "phonetic first name", "file as");
        boolean before = header.has("given name") && header.has("family name", "name");
        boolean numbered = header.has("e mail 1 value", "phone 1 value");
        return (now || before) && (numbered || header.has("labels", "group membership"));
    }

    @Override
    public List<String> days(Header header) {
        return List.of();
    }

    @Override
    public List<String> amounts(Header header) {
        return List.of();
    }

    @Override
    public Lines lines(Table table, FileStyle style) {
        return cells -> line(cells, style);
    }

    private static RowContent line(Cells cells, FileStyle style) {
        List<String> emails = numbered(cells, "e mail");
        List<String> phones = numbered(cells, "phone");
        String organisation = first(cells, "organization name", "organization 1 name");
        String name = name(cells);
        if (name.isEmpty()) {
            name = Stream.concat(Stream.ofNullable(organisation), emails.stream())
                    .findFirst()
                    .orElse("");
        }
        if (name.isEmpty()) {
            return RowContent.leftOut(null, "no-name");
        }
        List<RowEntry.Fact> facts = new ArrayList<>();
        TOPICS.forEach((column, topic) -> {
            String words = cells.get(column);
            if (!words.isEmpty()) {
                facts.add(new RowEntry.Fact(topic, words));
            }
        });
        return RowContent.says(
                null,
                new RowEntry.Contact(
                        name,
                        emails,
                        phones,
                        organisation,
                        first(cells, "organization title", "organization 1 title", "occupation"),
                        RowEntry.Birthday.read(cells.get("birthday"), style.days()),
                        address(cells),
                        facts));
    }

    /** As it is formatted, else its parts, each on a line of its own. */
    private static @Nullable String address(Cells cells) {
        String formatted = first(cells, "address 1 formatted");
        return formatted == null
                ? PostalAddress.of(
                        cells.get("address 1 street"),
                        cells.get("address 1 extended address"),
                        cells.get("address 1 city"),
                        cells.get("address 1 region"),
                        cells.get("address 1 postal code"),
                        cells.get("address 1 country"))
                : formatted;
    }

    /** The first of several in one cell. */
    private static @Nullable String first(Cells cells, String... columns) {
        String said = BETWEEN.split(cells.get(columns))[0].strip();
        return said.isEmpty() ? null : said;
    }

    private static String name(Cells cells) {
        String whole = cells.get("name");
        if (!whole.isEmpty()) {
            return whole;
        }
        String joined = PersonName.of(
                cells.get("first name", "given name"),
                cells.get("middle name", "additional name"),
                cells.get("last name", "family name"));
        return joined.isEmpty() ? cells.get("file as", "nickname") : joined;
    }

    /** As many as there are; several in one cell are parted by " ::: ". */
    private static List<String> numbered(Cells cells, String kind) {
        List<String> found = new ArrayList<>();
        for (int n = 1; n <= MOST && cells.header().has(kind + " " + n + " value"); n++) {
            for (String value : BETWEEN.split(cells.get(kind + " " + n + " value"))) {
                if (!value.isBlank() && !found.contains(value.strip())) {
                    found.add(value.strip());
                }
            }
        }
        return found;
    }
}
