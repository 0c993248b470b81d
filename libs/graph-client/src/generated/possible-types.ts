// Made from the SDL by `npm run generate`. Never edited.
export const possibleTypes: Record<string, string[]> = {
  "Application": [
    "PassportApplication"
  ],
  "ChangePassportApplicationResult": [
    "ChangePassportApplicationRefused",
    "PassportApplication"
  ],
  "FeesResult": [
    "Fees",
    "FeesRefused"
  ],
  "OfficeForAnswer": [
    "OfficeNotKnown",
    "ResponsibleOffice",
    "SuggestedOffice"
  ],
  "OverstayChargeResult": [
    "OverstayCharge",
    "OverstayChargeRefused"
  ],
  "ReportAddressResult": [
    "ReportAddressRefused",
    "Residence"
  ],
  "ServicePoint": [
    "Office",
    "ServiceUnit"
  ],
  "StartPassportApplicationResult": [
    "PassportApplication",
    "StartPassportApplicationRefused"
  ],
  "SubmitApplicationResult": [
    "PassportApplication",
    "SubmitApplicationRefused"
  ],
  "WithdrawApplicationResult": [
    "PassportApplication",
    "WithdrawApplicationRefused"
  ]
};
