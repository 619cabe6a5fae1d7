/** Help: the guide's chapters as pages, and a search through them. */
@org.jspecify.annotations.NullMarked
package amity.guide.web;
