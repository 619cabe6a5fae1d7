package amity.partnership.web;

/** An agreement to be printed and handed over: both sides’ lines, and nothing of how they were kept. */
public record AgreementSheet(String back, String us, String them, AgreementPart agreement) {}
