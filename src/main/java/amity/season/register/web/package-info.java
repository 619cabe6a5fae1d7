/** The gift register as a page, as CSV and as PDF, with what the law says in words. */
@org.jspecify.annotations.NullMarked
package amity.season.register.web;
