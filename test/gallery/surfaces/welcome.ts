import "./options";
