package org.caseaudit.api.problem;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;

/** The catalogue of everything that can go wrong. A slug, once published, keeps its meaning: programs branch on it. */
public enum ProblemType {
    MALFORMED_JSON("malformed-json", 400, "The body is not well-formed JSON"),
    MALFORMED_BODY("malformed-body", 400, "The body does not have the expected members"),
    MALFORMED_PARAMETER("malformed-parameter", 400, "A parameter of the address or a header cannot be read"),
    UNAUTHENTICATED("unauthenticated", 401, "Sign in first"),
    NOT_ALLOWED("not-allowed", 403, "This is not yours to do"),
    NOT_A_MEMBER("not-a-member", 403, "You are not known here"),
    NOT_FOUND("not-found", 404, "Not found"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "This cannot be done with this address"),
    NOT_ACCEPTABLE("not-acceptable", 406, "The answer cannot be given in the format asked for"),
    CONFLICT("conflict", 409, "This conflicts with what is there"),
    ILLEGAL_TRANSITION("illegal-transition", 409, "Not possible in this state"),
    LAUNCH_BLOCKED("launch-blocked", 409, "The cycle cannot be launched yet"),
    FORMS_OUTSTANDING("forms-outstanding", 409, "Forms are outstanding"),
    ITEMS_UNDECIDED("items-undecided", 409, "Items of the meeting are undecided"),
    PUBLICATION_BLOCKED("publication-blocked", 409, "The report cannot be published yet"),
    CHALLENGES_OPEN("challenges-open", 409, "Challenges are open"),
    REPORT_RETURNED("report-returned", 409, "The report is returned"),
    ACTIONS_OPEN("actions-open", 409, "Actions are open"),
    CONCERNS_OPEN("concerns-open", 409, "Concerns are open"),
    BLANK_OVER_TEXT("blank-over-text", 409, "A blank would take the place of a text"),
    STALE("stale", 412, "Somebody changed this after you read it"),
    TOO_LARGE("too-large", 413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "The body is in a format that is not read here"),
    INVALID("invalid", 422, "Something you entered needs correcting"),
    IDEMPOTENCY_KEY_REUSED("idempotency-key-reused", 422, "The Idempotency-Key was used for another request"),
    CHALLENGE_OF_OWN("challenge-of-own", 422, "One cannot challenge oneself"),
    INCOMPLETE("incomplete", 422, "Something is still missing"),
    TEMPLATE_INVALID("template-invalid", 422, "The template has faults"),
    PRECONDITION_REQUIRED("precondition-required", 428, "Say which version you are changing"),
    BAD_REQUEST("bad-request", 400, "The request cannot be understood"),
    INTERNAL("internal", 500, "Something went wrong on our side"),
    UNAVAILABLE("unavailable", 503, "Not available just now");

    private final String slug;
    private final int status;
    private final String title;

    ProblemType(String slug, int status, String title) {
        this.slug = slug;
        this.status = status;
        this.title = title;
    }

    public String slug() {
        return slug;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** Names the type; relative, so that it stays the same wherever the product runs. */
    public URI uri() {
        return URI.create("/problems/" + slug);
    }

    /** The type of a refusal's code; {@link #INVALID} for a code that has no type of its own. */
    public static ProblemType ofCode(String code) {
        return Arrays.stream(values())
                .filter(type -> type.slug.equals(code))
                .findFirst()
                .orElse(INVALID);
    }

    /** The type that says no more than the status does. */
    static Optional<ProblemType> ofStatus(int status) {
        return Arrays.asList(
                        BAD_REQUEST,
                        UNAUTHENTICATED,
                        NOT_ALLOWED,
                        NOT_FOUND,
                        METHOD_NOT_ALLOWED,
                        NOT_ACCEPTABLE,
                        CONFLICT,
                        TOO_LARGE,
                        UNSUPPORTED_MEDIA_TYPE,
                        UNAVAILABLE)
                .stream()
                .filter(type -> type.status == status)
                .findFirst();
    }
}
