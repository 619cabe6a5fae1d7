package amity.moment.sentence;

import amity.client.Client.GiftPolicy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a sentence says may be given: nothing, cards only, up to a limit, or what must be declared. */
final class Policies {
    private static final String GIFT =
            "(?:gifts?|presents?|hospitality|freebies|anything(?! with| that| contain| made| scented| sweet| alcoholic| but)|things|tokens?|favours)";
    private static final Pattern AMOUNT = Pattern.compile(
            "(?:[£€$₹¥] ?(\\d[\\d,]*(?:\\.\\d{1,2})?))|(?<![\\d:/-])(\\d[\\d,]*(?:\\.\\d{1,2})?) (?:pounds?|euros?|dollars?|quid|francs?|rand|rupees?|pesos?|gbp|eur|usd)\\b");
    private static final Pattern LIMIT = Pattern.compile(
            "\\b(?:over|above|more than|exceed>?|up to|under|below|limit|max|maximum|at most|the most|no more|less than|within|beyond|cap|capped|top|higher|dearer|ceiling|threshold|tops|worth more|not more)\\b");
    private static final Pattern MONEY_FOR_WORK = Pattern.compile(
            "\\b(?:invoice|bill|pay|rate|rates|fee|fees|charge|quote|budget|hourly|an hour|per hour|retainer|cost|costs|project|turnover|sales|owe|refund|price of|order of|expenses)[<>]?\\b");
    private static final Pattern OF_GIFTS =
            Pattern.compile("\\b" + GIFT + "\\b|\\bnothing\\b|\\b(?:accept|take|hand|handed|keep)<?\\b");
    private static final Pattern NONE = Pattern.compile(
            "\\b(?:no|any|all|never) (?:\\w+ ){0,2}(?:gifts?|presents?|hospitality|freebies)\\b(?! (?:rule|polic|limit|restrict|ideas?))|(?:can|may|must|do|be|will|should) (?:not|never)(?: allow<?)? ?(?:to )?(?:be )?(?:accept|take|receive|keep|have|allow<|give<|get|want|like)(?: to)?(?: accept| take| receive| keep)?.*\\b"
                    + GIFT
                    + "\\b(?! (?:at|to) (?:THEIR|the) (?:office|desk|work|workplace|house|home|flat))|not allow< (?:to )?(?:accept|take|receive|keep)?.*"
                    + GIFT
                    + "|(?:gifts?|presents?|hospitality) (?:\\w+ )?(?:be |be< )?(?:not (?:allow|accept|permit|welcome)|forbidden|banned|against|out of the question|prohibit|off limits)|not (?:send|give|bring) (?:US |THEM )?(?:any )?"
                    + GIFT
                    + "|(?:gifts?|presents?) (?:of any kind |at all )?be a no\\b|(?:do|can) not (?:do|exchange|need) (?:gifts?|presents?)|(?:turn|send|hand)<? (?:all )?(?:gifts?|presents?) (?:down|back|away)|refuse (?:all )?(?:gifts?|presents?)|(?:nobody|no one|no-one) (?:\\w+ )?(?:send|give|bring)<? (?:\\w+ )?(?:gifts?|presents?)|rather not (?:get|have|receive) (?:any )?(?:gifts?|presents?)|cards? only|only cards?|(?:against|forbids?|prohibits?) (?:\\w+ ){0,3}(?:gifts?|presents?)");
    private static final Pattern NOT_EVEN_A_CARD = Pattern.compile(
            "not even (?:a )?cards?|no (?:gifts?|presents?)?,? ?(?:or|nor|and no|no) cards?|no cards?|nor cards?|nothing at all|(?:gifts?|presents?) or cards?\\b.*not|without (?:a )?cards?");
    private static final Pattern DECLARE = Pattern.compile(
            "\\bdeclar|\\b(?:register|record|log|report|note)<?\\b.*" + GIFT + "|" + GIFT
                    + ".*\\b(?:register|record|log|report|disclose|sign)<?(?: off)?\\b|gifts? register|" + GIFT
                    + ".*(?:raffle|compliance|reception|pool|shared? (?:out|by|among)|boss must|approval|approve|sign off)|(?:hand|give)<? in to (?:compliance|HR|reception)|(?:tell|inform) (?:compliance|HR|THEIR (?:boss|manager)) (?:of|about) (?:any|every|all|each)");
    private static final Pattern NO_RULE = Pattern.compile(
            "no (?:such |gift |particular |special |real |strict |company )*(?:rules?|polic(?:y|ies)|restrictions?|limits?)\\b|(?:do|have) not (?:have )?(?:any |a )?(?:gift )?(?:rules?|polic(?:y|ies)|restrictions?|limits?)|(?:gifts?|presents?) (?:be|be<) (?:\\w+ )?(?:fine|ok|okay|welcome|allow<|no problem|all right|alright)|(?:can|may|be allow< to|happy to|free to) (?:accept|take|receive) (?:gifts?|presents?|anything)(?! (?:over|above|up|under|below|worth))|nothing against (?:gifts?|presents?)|anything (?:goes|be fine)");
    private static final Pattern DONATION = Pattern.compile(
            "\\b(?:donat|charit)\\w*.*\\b(?:instead|rather|only|in place)|(?:instead|rather) (?:of|than) (?:a )?" + GIFT
                    + ".*(?:donat|charit)|\\b(?:donation|charity)\\b.*\\bthan\\b|(?:give|prefer)<? .*\\b(?:donation|charity)\\b|rather (?:US |people |suppliers |everyone )?(?:give|donate)<? (?:\\w+ )*?to (?:\\w+ )?(?:hospice|charit\\w+|food ?bank|shelter|hospital|appeal|good cause)\\b");
    private static final Pattern BRANDED = Pattern.compile(
            "(?:only|just) (?:branded|promotional|advertising)|branded (?:items|things|gifts) only|(?:with|bear>?) (?:OUR|the|a) logo only|only (?:accept |take |have |keep |receive )?(?:\\w+ )?(?:gifts?|things?|items?|something) (?:with|bear>|carry>) (?:OUR|the|a|your) (?:\\w+ )?(?:logo|name)");
    private static final Pattern A_YEAR = Pattern.compile(
            "\\b(?:a|per|each|every|in a|in one|in any) year\\b|\\bannual(?:ly)?\\b|\\byearly\\b|\\bin twelve months\\b");
    private static final Pattern CARDS_FINE = Pattern.compile(
            "cards? (?:be |be< )?(?:fine|ok|okay|welcome|all right|alright|allow<|lovely)|but (?:a )?cards?");

    private Policies() {}

    static Optional<Piece.Policy> in(Clause clause) {
        var money = AMOUNT.matcher(clause.said().replaceAll("(?<=\\d),(?=\\d{3})", ""));
        var plain = clause.plain();
        if (DECLARE.matcher(plain).find()) return Optional.of(policy(clause, GiftPolicy.DECLARE, null));
        if (money.find()
                && LIMIT.matcher(plain).find()
                && !MONEY_FOR_WORK.matcher(plain).find()
                && (OF_GIFTS.matcher(plain).find() || plain.split(" ").length < 12)) {
            var amount = money.group(1) == null ? money.group(2) : money.group(1);
            return Optional.of(policy(clause, GiftPolicy.LIMIT, new BigDecimal(amount)));
        }
        return Optional.ofNullable(word(plain)).map(policy -> policy(clause, policy, null));
    }

    private static @Nullable GiftPolicy word(String plain) {
        if (DONATION.matcher(plain).find()) return GiftPolicy.DONATION;
        if (BRANDED.matcher(plain).find()) return GiftPolicy.BRANDED;
        if (NO_RULE.matcher(plain).find()) return GiftPolicy.NO_RULE;
        if (NOT_EVEN_A_CARD.matcher(plain).find() && !CARDS_FINE.matcher(plain).find()) return GiftPolicy.NOTHING;
        return NONE.matcher(plain).find() ? GiftPolicy.NONE : null;
    }

    private static Piece.Policy policy(Clause clause, GiftPolicy policy, @Nullable BigDecimal limit) {
        return new Piece.Policy(
                clause.said().strip(),
                policy,
                limit == null ? null : limit.setScale(2, RoundingMode.HALF_UP),
                limit != null && A_YEAR.matcher(clause.plain()).find());
    }
}
