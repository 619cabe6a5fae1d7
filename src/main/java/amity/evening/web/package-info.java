/** The first evening as a page: its steps, and which is next. */
@org.jspecify.annotations.NullMarked
package amity.evening.web;
