package amity.boundary;

import amity.client.Client;
import amity.money.Moneys;
import amity.shell.Words;
import org.springframework.stereotype.Component;

/** Boundaries as people say them. */
@Component
public class BoundaryWords {
    private final Words words;

    BoundaryWords(Words words) {
        this.words = words;
    }

    /** What is asked for, as the end of a sentence: {@code not by phone}. */
    public String terms(Boundary boundary) {
        return boundary.terms().said(words, boundary);
    }

    /** What to write or say to the other side; as the user has put it where she has. */
    public String wording(Boundary boundary) {
        var own = boundary.wording();
        return own == null ? boundary.terms().wording(words, boundary) : own;
    }

    /** The words for the moment they were told. */
    String told(Boundary boundary) {
        return words.say("boundary.told", terms(boundary));
    }

    /** What may be given, as the client’s gift policy has it: that is the boundary of gifts, and is kept nowhere else. */
    public String gifts(Client client) {
        var occasion = client.gifts().mostAnOccasion();
        var year = client.gifts().mostAYear();
        var key = "boundary.gifts." + client.gifts().policy().word();
        if (client.gifts().policy() != Client.GiftPolicy.LIMIT) return words.say(key);
        if (occasion == null || year == null) return words.say(key + ".open");
        return occasion.equals(year)
                ? words.say(key + ".one", Moneys.shown(occasion))
                : words.say(key, Moneys.shown(occasion), Moneys.shown(year));
    }
}
