package amity.exchange.tools;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Google Contacts, in the layout of before 2024 and in that of now. Of what it knows about a person only little is taken. */
final class GoogleContacts implements Tool {
    private static final Pattern NO_YEAR = Pattern.compile("-{1,2}(\\d{1,2})-(\\d{1,2})");
    private static final int MOST = 30;

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
    public Lines lines(Table table, Ways ways) {
        return cells -> line(cells, ways);
    }

    private static Line line(Cells cells, Ways ways) {
        List<String> emails = numbered(cells, "e mail");
        List<String> phones = numbered(cells, "phone");
        String organisation = cells.orNull("organization name", "organization 1 name");
        String name = name(cells);
        if (name.isEmpty()) {
            name = Stream.concat(Stream.ofNullable(organisation), emails.stream())
                    .findFirst()
                    .orElse("");
        }
        if (name.isEmpty()) {
            return Line.leftOut(null, "no-name");
        }
        List<Entry.Fact> facts = new ArrayList<>();
        for (String topic : List.of("hobby", "nickname")) {
            String words = cells.get(topic);
            if (!words.isEmpty()) {
                facts.add(new Entry.Fact(topic, words));
            }
        }
        return Line.says(
                null,
                new Entry.Contact(
                        name,
                        emails,
                        phones,
                        organisation,
                        cells.orNull("organization title", "organization 1 title", "occupation"),
                        birthday(cells.get("birthday"), ways.days()),
                        cells.orNull("address 1 formatted", "address 1 street"),
                        facts));
    }

    private static String name(Cells cells) {
        String whole = cells.get("name");
        if (!whole.isEmpty()) {
            return whole;
        }
        String joined = Stream.of(
                        cells.get("first name", "given name"),
                        cells.get("middle name", "additional name"),
                        cells.get("last name", "family name"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return joined.isEmpty() ? cells.get("file as", "nickname") : joined;
    }

    /** As many as there are; several in one cell are parted by " ::: ". */
    private static List<String> numbered(Cells cells, String kind) {
        List<String> found = new ArrayList<>();
        for (int n = 1; n <= MOST && cells.header().has(kind + " " + n + " value"); n++) {
            for (String value : cells.get(kind + " " + n + " value").split(" ::: ")) {
                if (!value.isBlank() && !found.contains(value.strip())) {
                    found.add(value.strip());
                }
            }
        }
        return found;
    }

    /** A birthday that cannot be read is no reason to lose the person. */
    static Entry.@Nullable Birthday birthday(String written, Days days) {
        Matcher m = NO_YEAR.matcher(written);
        try {
            if (m.matches()) {
                int month = Integer.parseInt(m.group(1));
                int day = Integer.parseInt(m.group(2));
                days.any("2000-" + month + "-" + day);
                return new Entry.Birthday(null, month, day);
            }
            LocalDate day = days.any(written);
            return new Entry.Birthday(
                    day.getYear() == 1604 ? null : day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        } catch (Mistake unreadable) {
            return null;
        }
    }
}
