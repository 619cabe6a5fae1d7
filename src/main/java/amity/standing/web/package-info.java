/** What is done with standings around a page. */
@org.jspecify.annotations.NullMarked
package amity.standing.web;
