package amity.calendar;

import amity.client.Client;
import amity.client.Person;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day worth marking.
 *
 * @param rule what sort of day it is, one word: birthday, anniversary, posting…
 * @param what the day in a few words, fit for a title
 * @param why one sentence on what it is about
 */
public record Day(
        String rule, LocalDate on, Client.@Nullable Id client, Person.@Nullable Id person, String what, String why) {}
