/** The languages a person's app can be set to: the seven of the bot and a few it has to fall back from. */

export const LANGUAGES = [
  ["ru", "Русский"], ["en", "English"], ["hy", "Հայերեն"], ["kk", "Қазақша"], ["ro", "Română"], ["be", "Беларуская"], ["fr", "Français"],
  ["uk", "Українська"], ["ka", "ქართული"], ["de", "Deutsch"], ["ar", "العربية"],
];

export const ROLES = ["parent", "specialist", "coordinator", "organizer", "owner"];

/** "Parent" for "parent"; an unknown role is shown as it is. */
export const roleName = (role) => (role ? role[0].toUpperCase() + role.slice(1) : "Visitor");
