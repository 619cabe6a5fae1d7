/** Coming in and going out: welcome, sign-in, one-time links, settings. */
@org.jspecify.annotations.NullMarked
package amity.account.web;
