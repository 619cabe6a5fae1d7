/** When each side can be reached: the forms for contact hours and leave. */
@org.jspecify.annotations.NullMarked
package amity.boundary.web;
