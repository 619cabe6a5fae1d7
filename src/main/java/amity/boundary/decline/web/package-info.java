/** The kind noes, to copy for a client and to put one’s own way. */
@org.jspecify.annotations.NullMarked
package amity.boundary.decline.web;
