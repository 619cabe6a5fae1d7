/** The pages on which what clients sent is read and seen to. */
@org.jspecify.annotations.NullMarked
package amity.desk.arrival.web;
