/** The clock of the sample practice, moved from any page. */
@org.jspecify.annotations.NullMarked
package amity.demo.web;
