/** The pages of today. */
@org.jspecify.annotations.NullMarked
package amity.desk.web;
