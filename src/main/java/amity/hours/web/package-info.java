/** Free hours on pages: all that is promised, one promise, the slip to hand over. */
@org.jspecify.annotations.NullMarked
package amity.hours.web;
