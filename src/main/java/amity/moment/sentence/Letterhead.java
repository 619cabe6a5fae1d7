package amity.moment.sentence;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a sentence says someone is called, and where it says their post goes. */
public final class Letterhead {
    private static final String TITLE = "(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Mx|Sir|Lady|Rev|Canon|Dame)\\.? )?";
    private static final String NAME =
            TITLE + "\\p{Lu}[\\p{L}’'.-]*(?: (?:(?:van|von|de|der|da|du|la|le|bin|al) )*\\p{Lu}[\\p{L}’'.-]*){0,3}";
    private static final String QUOTE = "[“\"'‘]?";
    private static final List<Pattern> CALLED = List.of(
            Pattern.compile(
                    "(?i:\\b(?:calls? (?:me|her|him|them|myself|herself|himself|themselves)|(?:be|is|am|are|get|gets|was) called|nicknamed|goes by|go by|going by|signs as|sign as|known as|known to \\w+ as)(?: simply| just| only)?) "
                            + QUOTE + "(" + NAME + ")"),
            Pattern.compile(
                    "(?i:\\b(?:everyone|everybody|people|friends|we all|all|they)(?: just| all)? (?:says?|calls?(?: (?:her|him|them))?)) "
                            + QUOTE + "(" + NAME + ")"),
            Pattern.compile("(?i:\\bnot .{1,30}?(?:,| but| just)) " + QUOTE + "(" + TITLE + "\\p{Lu}[\\p{L}’'.-]*)$"),
            Pattern.compile(
                    "(?i:\\b(?:full |proper |real |first |last |middle |married |maiden )?name(?: on the card)? (?:is|should be|reads)) "
                            + QUOTE + "(" + NAME + ")"),
            Pattern.compile(
                    "(?i:\\b(?:is|it.s|it is)? ?(?:spelled|spelt|written)\\b[^:]*): ?" + QUOTE + "(" + NAME + ")"),
            Pattern.compile(
                    "(?i:\\b(?:please )?(?:write|put|address it to|address (?:her|him|them) as|make it out to|sign it to|the card is for|it is for|card to|addressed to|say)) "
                            + QUOTE + "(" + NAME + ")"),
            Pattern.compile("(?i:\\b(?:just|only|plain|simply|it.s|that.s)) " + QUOTE + "(" + NAME
                    + ")(?i:[”\"'’]? (?:on (?:the|an?) (?:card|envelope)|please|will do|is fine|is enough)|\\W*$)"),
            Pattern.compile(
                    "(?i:\\b(?:prefers?|likes? to be called|would rather be|wants to be called|wishes to be called|prefers? to be called|answers? to)) "
                            + QUOTE + "(" + NAME + ")$"),
            Pattern.compile(
                    "(?i:\\bshort for|^(?:her|his|their) name.s|^(?:she|he).s) " + QUOTE + "(\\p{Lu}[\\p{Ll}’'-]+)$"));
    private static final Pattern POSTCODE = Pattern.compile(
            "\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b|\\b(?:[A-Z]{2} )?\\d{5}(?:-\\d{4})?\\b(?= \\p{Lu}|$)|\\b\\d{4} ?[A-Z]{2}\\b|\\b[A-Z]\\d[A-Z] ?\\d[A-Z]\\d\\b");
    private static final Pattern STREET = Pattern.compile(
            "\\b(?:\\d+[a-zA-Z]?(?:[-–/]\\d+)?,? (?:\\p{Lu}[\\p{L}’'.-]+ ){1,3}(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Close|Drive|Dr|Way|Court|Ct|Square|Sq|Terrace|Gardens|Place|Pl|Crescent|Hill|Row|Mews|Grove|Park|Parade|Walk|Green|Wharf|Quay|Gate|Yard|Boulevard|Blvd)\\b|\\d+ (?:Rue|Via|Calle|Avenida|Rua|Boulevard|Place) \\p{Lu}|(?:\\p{Lu}[\\p{L}-]+(?:straße|strasse|straat|gasse|weg|platz|allee|gatan|vej)) \\d+|PO Box \\d+|P\\.O\\. Box \\d+)");
    private static final Pattern LEAD = Pattern.compile(
            "(?is)^.*?(?:\\b(?:address(?: now)?(?: from [^:]{2,20}| is|:| to)*:?|moved to|moving to|lives? (?:at|in)|goes to|go to|send (?:it|them|cards?|post|everything)(?: \\w+)? to|post (?:it |them |everything |cards? )?to|send (?:it |them |everything |cards? )?to|write to|delivered to|is at|are at|office is|now at|(?:office|studio|home|house|shop|place|flat) (?:is )?(?:now )?at|it.s|it is|c/o)\\s*:?\\s+)(?=\\S)");
    private static final Pattern TAIL =
            Pattern.compile("(?i)(?:,? (?:since|from|until|please|now|if|not|but|because|as of)\\b.*|[.;!?]+)$");

    private Letterhead() {}

    public static Optional<String> name(String said) {
        if (address(said).isPresent()) return Optional.empty();
        for (var pattern : CALLED) {
            var found = pattern.matcher(said.strip());
            if (found.find()) return Optional.of(bare(found.group(1)));
        }
        return Optional.empty();
    }

    private static String bare(String name) {
        return name.replaceFirst("(?<=\\p{Ll})[.’']+$", "");
    }

    public static Optional<String> address(String said) {
        boolean isOne = POSTCODE.matcher(said).find() && said.matches("(?s).*(?:,|\\n|\\d \\p{Lu}).*")
                || STREET.matcher(said).find();
        if (!isOne) return Optional.empty();
        var lead = LEAD.matcher(said);
        var rest = lead.lookingAt() && isOne(said.substring(lead.end())) ? said.substring(lead.end()) : said;
        return Optional.of(TAIL.matcher(rest.strip()).replaceFirst("").strip());
    }

    private static boolean isOne(String said) {
        return POSTCODE.matcher(said).find() || STREET.matcher(said).find();
    }
}
