package io.gendan.order.customer;

import io.gendan.order.grade.Grade;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What {@link CustomerResource} and {@link PeopleResource} are asked with. */
final class CustomerRequests {
    private static final String PRINTED = "(?s).*\\S.*";
    private static final String ROLES = "What we turn to this person for; for purchasing when nothing is said";

    private CustomerRequests() {}

    @Schema(name = "ContactPersonRequest")
    record ContactRequest(
            @Schema(examples = "Ann Buyer") @NotBlank @Size(max = 200)
            String name,

            @Schema(examples = "ann@harbor-home.example") @Email @Size(max = 254)
            String email,

            @Schema(examples = "+1 212 555 0100") @Size(max = 50)
            String phone,

            @Size(max = 50) String fax,
            @Size(max = 500) String address,

            @Schema(examples = "[\"PURCHASING\", \"DOCUMENTS\"]", description = ROLES) @Size(min = 1, max = 6)
            List<@NotNull ContactRole> roles) {

        Person person() {
            return Person.of(name, email, phone, fax, address);
        }
    }

    @Schema(name = "RegisterCustomerRequest")
    record RegisterRequest(
            @Schema(examples = "C-1001") @NotBlank @Size(max = 40)
            String customerNo,

            @Schema(examples = "Harbor Home Inc.") @NotBlank @Size(max = 200)
            String name,

            @Schema(examples = "RETAIL") @NotBlank @Size(max = 40)
            String category,

            @NotNull Language language,
            @Schema(examples = "America/New_York") @NotNull ZoneId timeZone,

            @Schema(examples = "PT24H", description = "The slip of an arrival from which on they want to be told")
            Duration delayThreshold,

            @NotEmpty @Size(max = 50) List<@Valid @NotNull ContactRequest> contacts,
            @Schema(description = "C when nothing is said") Grade grade,

            @Schema(
                    examples = "[\"EMAIL\", \"TELEPHONE\"]",
                    description = "The one they like best first; by mail when nothing is said")
            @Size(min = 1, max = 5)
            List<@NotNull WayToReach> waysToReach) {}

    @Schema(name = "ChangeCustomerRequest", description = "What is to be otherwise; what is left out stays")
    record ChangeRequest(
            @Schema(examples = "Harbor Home Inc.") @Size(max = 200) @Pattern(regexp = PRINTED)
            String name,

            @Schema(examples = "RETAIL") @Size(max = 40) @Pattern(regexp = PRINTED)
            String category,

            @Schema(examples = "A") Grade grade,
            Language language,
            @Schema(examples = "America/New_York") ZoneId timeZone,
            @Schema(examples = "PT12H") Duration delayThreshold,

            @Schema(examples = "[\"TELEPHONE\", \"EMAIL\"]") @Size(min = 1, max = 5)
            List<@NotNull WayToReach> waysToReach) {}

    @Schema(
            name = "ChangeContactPersonRequest",
            description =
                    "What is to be otherwise; what is left out stays, and an empty text takes away what was there")
    record ChangeContactRequest(
            @Schema(examples = "Ann Buyer") @Size(max = 200) @Pattern(regexp = PRINTED)
            String name,

            @Schema(examples = "ann@harbor-home.example") @Email @Size(max = 254)
            String email,

            @Schema(examples = "+1 212 555 0100") @Size(max = 50)
            String phone,

            @Size(max = 50) String fax,
            @Size(max = 500) String address,

            @Schema(examples = "[\"FINANCE\"]") @Size(min = 1, max = 6)
            List<@NotNull ContactRole> roles) {

        Person appliedTo(Person before) {
            return Person.of(
                    or(name, before.name()),
                    or(email, before.email()),
                    or(phone, before.phone()),
                    or(fax, before.fax()),
                    or(address, before.address()));
        }

        private static String or(String said, String before) {
            return said == null ? before : said;
        }
    }

    @Schema(name = "EraseContactPersonRequest")
    record EraseRequest(
            @Schema(examples = "PERSON_ASKED") @NotNull ErasureReason reason) {}
}
