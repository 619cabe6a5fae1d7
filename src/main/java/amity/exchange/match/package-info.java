/** Who is meant by a name or an address, and which payments are the same money: pure rules, without a database. */
@NullMarked
package amity.exchange.match;

import org.jspecify.annotations.NullMarked;
