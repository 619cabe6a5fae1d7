package amity.partnership.ask;

import amity.client.Client;
import amity.client.Person;
import amity.moment.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What is to be asked, of whom, and in which words.
 *
 * @param wording the key of the wording the words came from; null where they are her own
 */
public record AskPlan(
        Client.Id client,
        Person.@Nullable Id person,
        Kind way,
        @Nullable String wording,
        String words) {}
