package amity.client;

import amity.practice.Practice;
import java.util.Map;

/** Knows people who came through someone and are no clients yet: features that keep them answer as beans. */
public interface IntroducedPeople {
    Map<Person.Id, Someone> through(Practice.Id practice);
}
