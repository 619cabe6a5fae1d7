package amity.intake.file;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.property.Address;
import ezvcard.property.Email;
import ezvcard.property.Telephone;
import ezvcard.property.VCardProperty;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** vCards of versions 2.1, 3 and 4. Photographs and relations are never taken. */
record VCards(TextFile text, ReadingContext context) {
    private static final Pattern BEGIN =
            Pattern.compile("^\\s*BEGIN:VCARD\\s*$", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    /** Marks behind a birthday that say nothing. */
    private static final Pattern STRAY = Pattern.compile(
            "^((?:[A-Z0-9-]+\\.)?(?:BDAY|ANNIVERSARY)[^:\r\n]*:[^;,\r\n]*?)[;,\\t ]+$",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private static final Set<String> CARD = Set.of("VCARD");

    static boolean isKnown(String beginning) {
        return BEGIN.matcher(beginning).find();
    }

    FileDiagnosis.Reading checked() throws UnreadableFile {
        long[] count = {0};
        Blocks.each(text, CARD, block -> count[0]++);
        if (count[0] == 0) throw new UnreadableFile("file.no-cards");
        return new FileDiagnosis.Reading() {
            @Override
            public void read(Consumer<Row> sink) throws UnreadableFile {
                var counter = new KeyIndex.Counter();
                Blocks.each(text, CARD, block -> sink.accept(row(block, counter)));
            }

            @Override
            public long rows() {
                return count[0];
            }
        };
    }

    private Row row(Blocks.Block block, KeyIndex.Counter counter) {
        if (block.cut()) return new Row.Fault(block.line(), Explanation.of("row.cut"), block.text());
        VCard card;
        RowEntry.Contact contact;
        try {
            card = Ezvcard.parse(STRAY.matcher(block.text()).replaceAll("$1")).first();
            contact = card == null ? null : contact(card, new DayFormat(null, context.today()));
        } catch (RuntimeException malformed) {
            return new Row.Fault(block.line(), Explanation.of("row.card"), block.text());
        }
        if (card == null || contact == null) {
            return new Row.Fault(block.line(), Explanation.of("row.card"), block.text());
        }
        var id = card.getUid() == null ? "" : Objects.toString(card.getUid().getValue(), "");
        var key = id.isBlank() ? RowIdentity.key(List.of(contact)) : id;
        int seen = counter.next(key);
        var unique = seen == 1 ? key : key + "~" + seen;
        boolean group = isGroup(card);
        if (group || contact.name().isEmpty()) {
            var why = Explanation.of(group ? "left-out.group" : "left-out.no-name");
            return new Row.Omission(block.line(), unique, RowIdentity.hash(List.of(block.text())), why);
        }
        try {
            TextLimits.check(List.of(contact));
        } catch (Mistake mistake) {
            return new Row.Fault(block.line(), mistake.why(), block.text());
        }
        return new Row.Entries(block.line(), unique, RowIdentity.content(List.of(contact)), List.of(contact));
    }

    /** Version 3 has no kinds; Apple writes its own. */
    private static boolean isGroup(VCard card) {
        var apple = card.getExtendedProperty("X-ADDRESSBOOKSERVER-KIND");
        return card.getKind() != null && card.getKind().isGroup()
                || apple != null
                        && "group"
                                .equalsIgnoreCase(
                                        Objects.toString(apple.getValue(), "").strip());
    }

    private static RowEntry.Contact contact(VCard card, DayFormat days) {
        var emails = distinct(card.getEmails().stream().map(VCards::address));
        var phones = distinct(card.getTelephoneNumbers().stream().map(VCards::number));
        var organization = card.getOrganization();
        var organisation = organization == null || organization.getValues().isEmpty()
                ? null
                : organization.getValues().getFirst();
        var name = name(card);
        if (name.isEmpty()) {
            name = Stream.concat(Stream.ofNullable(organisation), emails.stream())
                    .findFirst()
                    .orElse("");
        }
        return new RowEntry.Contact(
                name,
                emails,
                phones,
                organisation == null || organisation.isBlank() ? null : organisation.strip(),
                card.getTitles().stream()
                        .map(title -> title.getValue())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                birthday(card, days),
                card.getAddresses().stream()
                        .map(VCards::address)
                        .filter(line -> line != null && !line.isEmpty())
                        .findFirst()
                        .orElse(null),
                facts(card));
    }

    private static String name(VCard card) {
        var whole = card.getFormattedNames().stream()
                .filter(name -> name.getValue() != null && !name.getValue().isBlank())
                .min(Comparator.comparing(VCards::preference))
                .map(name -> name.getValue().strip())
                .orElse("");
        if (!whole.isEmpty()) return whole;
        var parts = card.getStructuredName();
        var joined = parts == null
                ? ""
                : PersonName.of(parts.getGiven(), String.join(" ", parts.getAdditionalNames()), parts.getFamily());
        return joined.isEmpty() && card.getNickname() != null
                ? card.getNickname().getValues().stream().findFirst().orElse("").strip()
                : joined;
    }

    /** Of several, the one with the lowest number is preferred; one without a number comes last. */
    private static int preference(VCardProperty property) {
        var said = Objects.toString(property.getParameter("PREF"), "");
        return said.matches("\\d{1,3}") ? Integer.parseInt(said) : Integer.MAX_VALUE;
    }

    private static @Nullable String number(Telephone telephone) {
        return telephone.getText() == null && telephone.getUri() != null
                ? telephone.getUri().getNumber()
                : telephone.getText();
    }

    private static @Nullable String address(Email email) {
        var value = email.getValue();
        return value != null && value.regionMatches(true, 0, "mailto:", 0, 7) ? value.substring(7) : value;
    }

    private static @Nullable String address(Address address) {
        if (address.getLabel() != null) return address.getLabel().strip();
        return PostalAddress.of(Stream.of(
                address.getPoBox(),
                address.getExtendedAddressFull(),
                address.getStreetAddressFull(),
                address.getLocality(),
                address.getRegion(),
                address.getPostalCode(),
                address.getCountry()));
    }

    /** One that the reader of cards does not know how to read is read as other files write days. */
    private static RowEntry.@Nullable Birthday birthday(VCard card, DayFormat days) {
        var birthday = card.getBirthday();
        if (birthday == null) {
            var unread = card.getExtendedProperty("BDAY");
            return unread == null || unread.getValue() == null
                    ? null
                    : RowEntry.Birthday.read(unread.getValue().replace("\\", ""), days);
        }
        var partial = birthday.getPartialDate();
        if (partial != null) {
            return partial.getMonth() == null || partial.getDate() == null
                    ? null
                    : RowEntry.Birthday.read(
                            (partial.getYear() == null ? "-" : partial.getYear()) + "-" + partial.getMonth() + "-"
                                    + partial.getDate(),
                            days);
        }
        if (birthday.getText() != null) return RowEntry.Birthday.read(birthday.getText(), days);
        var day = birthday.getDate() instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : birthday.getDate();
        if (day == null || !day.isSupported(ChronoField.DAY_OF_MONTH) || !day.isSupported(ChronoField.YEAR)) {
            return null;
        }
        var left = birthday.getParameter("X-APPLE-OMIT-YEAR");
        int year = day.get(ChronoField.YEAR);
        return RowEntry.Birthday.of(
                String.valueOf(year).equals(left) ? 0 : year,
                day.get(ChronoField.MONTH_OF_YEAR),
                day.get(ChronoField.DAY_OF_MONTH));
    }

    private static List<RowEntry.Fact> facts(VCard card) {
        var facts = new ArrayList<RowEntry.Fact>();
        for (var hobby : card.getHobbies()) {
            facts.add(new RowEntry.Fact("hobby", hobby.getValue()));
        }
        if (card.getNickname() != null) {
            card.getNickname().getValues().forEach(name -> facts.add(new RowEntry.Fact("nickname", name)));
        }
        card.getNotes().forEach(note -> facts.add(new RowEntry.Fact("note", note.getValue())));
        facts.removeIf(fact -> fact.words() == null || fact.words().isBlank());
        return facts;
    }

    private static List<String> distinct(Stream<@Nullable String> values) {
        return values.filter(Objects::nonNull)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }
}
