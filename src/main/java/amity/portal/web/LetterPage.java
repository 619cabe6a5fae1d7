package amity.portal.web;

/** What a client’s page says, as words to copy into a mail. */
public record LetterPage(String back, String name, String words, String mail) {}
