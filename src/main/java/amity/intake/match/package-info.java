/** Who is meant by a name or an address, and which payments are the same money: pure rules, without a database. */
@NullMarked
package amity.intake.match;

import org.jspecify.annotations.NullMarked;
