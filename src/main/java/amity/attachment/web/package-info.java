/** Gives attachments out, to be saved and never run. */
@org.jspecify.annotations.NullMarked
package amity.attachment.web;
