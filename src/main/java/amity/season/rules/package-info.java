/** What each person on the list could get, by which rule not, and what each of it would say: pure rules, without a database. */
@NullMarked
package amity.season.rules;

import org.jspecify.annotations.NullMarked;
