/** What becomes of what clients send: accepted as it is or changed, talked about, answered; each written through the ordinary features. */
@NullMarked
package amity.desk.arrival;

import org.jspecify.annotations.NullMarked;
